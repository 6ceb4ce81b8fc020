// Templates.
