// The module Collections.
