package org.chapterhouse.imports.web;

import org.jspecify.annotations.Nullable;

/**
 * What was fetched from the web.
 *
 * @param address where it was in the end, after redirects
 * @param contentType as its site names it, such as {@code text/html; charset=windows-1252}; null where it does not
 * @param name for sentences: the last step of the address, or its host
 */
public record Fetched(String address, @Nullable String contentType, String name, byte[] bytes) {}
