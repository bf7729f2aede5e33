package com.duebook.audit.chain;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The entries of the ledger that one transaction wrote, as its entry of the journal tells of them: their id, how many they
 * are, and SHA-256 over their seals in ascending order. So none can be changed, added or taken away afterwards.
 *
 * @param digest in hexadecimal
 */
public record Bookings(UUID id, int count, String digest) {

    private static final Pattern TOLD = Pattern.compile("\"booked\":\"([0-9a-f-]{36}) (\\d{1,9}) ([0-9a-f]{64})\"");

    public static Bookings of(UUID id, List<byte[]> seals) {
        var sorted = new ArrayList<>(seals);
        sorted.sort(Arrays::compareUnsigned);
        var all = new ByteArrayOutputStream();
        sorted.forEach(all::writeBytes);
        return new Bookings(id, seals.size(), HexFormat.of().formatHex(SealedBooking.sha256(all.toByteArray())));
    }

    /** As {@link #in} reads it. */
    public String words() {
        return id + " " + count + " " + digest;
    }

    /** What an entry of the journal tells; empty where it tells of none. */
    static Optional<Bookings> in(Entry entry) {
        var told = TOLD.matcher(entry.details());
        return told.find()
                ? Optional.of(new Bookings(UUID.fromString(told.group(1)), Integer.parseInt(told.group(2)), told.group(3)))
                : Optional.empty();
    }
}
