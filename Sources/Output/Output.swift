// The module Output.
