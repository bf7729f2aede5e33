package com.duebook.messaging;

import com.duebook.smtp.Letterhead;
import java.awt.Color;
import java.util.regex.Pattern;

/**
 * A workspace's colour, and the one that can be read on it.
 *
 * @param colour as {@code #rrggbb}
 */
record Accent(String colour, String ink) {

    private static final Accent OURS = new Accent("#2f6f5e", "#ffffff");
    private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}");

    static Accent of(Letterhead letterhead) {
        var wanted = letterhead.accent();
        return wanted == null || !HEX.matcher(wanted).matches() ? OURS : new Accent(wanted, ink(Color.decode(wanted)));
    }

    /** By perceived brightness (ITU-R BT.601 luma). */
    private static String ink(Color on) {
        return 299 * on.getRed() + 587 * on.getGreen() + 114 * on.getBlue() > 150_000 ? "#111111" : "#ffffff";
    }
}
