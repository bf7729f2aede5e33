package com.duebook.smtp;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who writes.
 *
 * @param replyTo where answers go; null when the workspace names no address
 * @param accent as {@code #rrggbb}, for the button and the links; null for ours
 * @param logo PNG or JPEG, sent along with each mail, so that no picture is fetched
 * @param lines at the foot of each mail: who writes, and their address
 */
public record Letterhead(
        String name, @Nullable String replyTo, @Nullable String accent, byte @Nullable [] logo, List<String> lines) {

    public static Letterhead of(String name) {
        return new Letterhead(name, null, null, null, List.of());
    }
}
