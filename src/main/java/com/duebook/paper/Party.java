package com.duebook.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who sends a paper, or who gets it.
 *
 * @param address line by line
 * @param contact how to reach them, line by line
 * @param logo PNG or JPEG
 * @param colour of a sender, as {@code #rrggbb}, such as can be read on white; null for ink
 */
public record Party(
        String name, List<String> address, @Nullable String taxNumber, List<String> contact, byte @Nullable [] logo,
        @Nullable String colour) {}
