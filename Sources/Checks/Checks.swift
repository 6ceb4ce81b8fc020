// The module Checks.
