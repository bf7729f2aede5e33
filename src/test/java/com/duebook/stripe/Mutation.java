package com.duebook.stripe;

import java.util.Arrays;
import java.util.Random;

/** One to three random edits of a text's bytes. */
final class Mutation {

    private Mutation() {}

    static byte[] of(byte[] original, Random random) {
        var bytes = original;
        for (var edits = random.nextInt(1, 4); edits > 0; edits--) {
            bytes = edited(bytes, random);
        }
        return bytes;
    }

    private static byte[] edited(byte[] bytes, Random random) {
        var at = random.nextInt(bytes.length + 1);
        return switch (random.nextInt(4)) {
            case 0 -> Arrays.copyOf(bytes, at);
            case 1 -> inserted(bytes, at, (byte) random.nextInt(32, 127));
            case 2 -> replaced(bytes, at, (byte) random.nextInt(32, 127));
            default -> replaced(bytes, at, (byte) ",=tv10 ".charAt(random.nextInt(7)));
        };
    }

    private static byte[] inserted(byte[] bytes, int at, byte value) {
        var longer = new byte[bytes.length + 1];
        System.arraycopy(bytes, 0, longer, 0, at);
        longer[at] = value;
        System.arraycopy(bytes, at, longer, at + 1, bytes.length - at);
        return longer;
    }

    private static byte[] replaced(byte[] bytes, int at, byte value) {
        var changed = bytes.clone();
        if (at < bytes.length) {
            changed[at] = value;
        }
        return changed;
    }
}
