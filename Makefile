# The commands of this project. Each line calls one short script; scripts/common.sh says what they share.
#
#   make site            install what is missing, compile, write the site to public/
#   make check           report every mistake in content/ without writing anything
#   make serve           preview in the browser, rebuilt on every change
#   make test            every test, also in a real browser; make test-site only those of the finished site
#   make generate        write the files that come from the declarations: handbook tables, schemas, forms
#   make format          lay out the Swift sources; make format-check only looks
#   make bench           speed beside other generators: make bench SIZES="1000 10000"
#   make screenshots     pictures of each page kind at three widths, light and dark
#   make readme-pictures the two pictures in README.md
#   make clean           remove everything that the other commands made
#
# Settings: STRICT=1 (warnings fail too) · BASE_URL=https://… · FORMAT=text|plain|json|github|gitlab|sarif
#           · PUBLISHED=https://… (the published site: none of its addresses may vanish)
#           · LINKS=1 (make check: ask for links to other sites too) · EDITORIAL=1 (make site: add the editors' overview)
#           · PREVIEW_AT=https://… (make site: where a preview is looked at)
#           · GENERATOR_CACHE=folder (keep the compiled program there, keyed by its sources)

.PHONY: site check serve test test-site generate format format-check bench screenshots readme-pictures clean
.DEFAULT_GOAL := site

site:         ; @scripts/site
check:        ; @scripts/check
serve:        ; @scripts/serve
test:         ; @scripts/test
test-site:    ; @scripts/test --site
generate:     ; @scripts/generate
format:       ; @scripts/format
format-check: ; @scripts/format --check
bench:        ; @scripts/bench
screenshots:  ; @scripts/screenshots
readme-pictures: ; @scripts/readme-pictures
clean:        ; @scripts/clean
