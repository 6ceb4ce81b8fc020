// The module Build.
