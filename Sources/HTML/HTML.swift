// The module HTML.
