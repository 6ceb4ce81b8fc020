// The module CivilTime.
