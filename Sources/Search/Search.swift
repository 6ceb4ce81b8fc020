// The module Search.
