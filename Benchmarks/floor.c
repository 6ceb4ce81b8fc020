/* The least work that any generator of this site has to do, in C, in one process: read each entry, skip its
 * front matter, parse and render it with cmark-gfm, write one file in a folder of its own. No template, no
 * list, no feed, no index, no check.
 *
 *   cc -O2 -o floor floor.c -lcmark-gfm-extensions -lcmark-gfm
 *   ./floor CONTENT OUTPUT
 */
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <errno.h>
#include <fcntl.h>
#include <fts.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const char *const extension_names[] = {"table", "strikethrough", "autolink"};

static void stop(const char *what) {
    perror(what);
    exit(1);
}

/* The file's bytes, zero-terminated, in a buffer that grows and is used again. */
static char *read_file(const char *path, size_t size) {
    static char *buffer;
    static size_t capacity;
    if (size + 1 > capacity && !(buffer = realloc(buffer, capacity = 2 * size + 1))) stop(path);
    int file = open(path, O_RDONLY);
    if (file < 0 || read(file, buffer, size) != (ssize_t)size) stop(path);
    close(file);
    buffer[size] = 0;
    return buffer;
}

static const char *body_of(const char *text) {
    const char *fence = strncmp(text, "---\n", 4) ? NULL : strstr(text + 3, "\n---\n");
    return fence ? fence + 5 : text;
}

static char *render(const char *markdown) {
    cmark_parser *parser = cmark_parser_new(CMARK_OPT_FOOTNOTES);
    for (size_t i = 0; i < 3; i++)
        cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(extension_names[i]));
    cmark_parser_feed(parser, markdown, strlen(markdown));
    cmark_node *document = cmark_parser_finish(parser);
    char *html = cmark_render_html(document, CMARK_OPT_FOOTNOTES, cmark_parser_get_syntax_extensions(parser));
    cmark_node_free(document);
    cmark_parser_free(parser);
    return html;
}

static void make_folder(const char *path) {
    if (mkdir(path, 0777) && errno != EEXIST) stop(path);
}

static void write_page(const char *folder, const char *html) {
    char path[4096];
    make_folder(folder);
    snprintf(path, sizeof path, "%s/index.html", folder);
    int file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0666);
    size_t size = strlen(html);
    if (file < 0 || write(file, html, size) != (ssize_t)size) stop(path);
    close(file);
}

int main(int count, char *arguments[]) {
    if (count != 3) return fprintf(stderr, "usage: floor CONTENT OUTPUT\n"), 64;
    cmark_gfm_core_extensions_ensure_registered();
    size_t root = strlen(arguments[1]), pages = 0;
    FTS *tree = fts_open((char *const[]){arguments[1], NULL}, FTS_PHYSICAL, NULL);
    for (FTSENT *entry; tree && (entry = fts_read(tree));) {
        char output[4096];
        snprintf(output, sizeof output, "%s%s", arguments[2], entry->fts_path + root);
        size_t length = strlen(output);
        if (entry->fts_info == FTS_D) make_folder(output);
        if (entry->fts_info != FTS_F || length < 3 || strcmp(output + length - 3, ".md")) continue;
        output[length - 3] = 0;
        char *html = render(body_of(read_file(entry->fts_accpath, (size_t)entry->fts_statp->st_size)));
        write_page(output, html);
        free(html);
        pages++;
    }
    printf("%zu pages\n", pages);
    return 0;
}
