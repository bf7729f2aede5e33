package com.duebook.audit.chain;

import com.duebook.tenancy.Ids;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What of an entry of the ledger is sealed: SHA-256 of {@code 2} and these words with {@code |} between, ids in capital
 * hexadecimal, empty where there is none, the moment in microseconds since 1970. {@link #SQL} has the database say the same
 * words.
 *
 * @param amount in minor units
 */
public record SealedBooking(
        UUID workspace,
        UUID id,
        String kind,
        String debit,
        String credit,
        UUID customer,
        @Nullable UUID invoice,
        @Nullable UUID item,
        @Nullable UUID payment,
        @Nullable UUID creditNote,
        @Nullable UUID reverses,
        String currency,
        long amount,
        LocalDate bookedOn,
        Instant recordedAt) {

    /** The seal in hexadecimal, of a row {@code e} of {@code ledger_entry}, as that row is now. */
    static final String SQL = words("'2', ", " coalesce(hex(e.item_id), ''),");

    /** As seals were at first, when entries named no due item. */
    static final String SQL_OF_BEFORE = words("", "");

    private static String words(String version, String item) {
        return """
                sha2(concat_ws('|', %shex(e.tenant_id), hex(e.id), e.kind, e.debit, e.credit, hex(e.customer_id),
                  coalesce(hex(e.invoice_id), ''),%s coalesce(hex(e.payment_id), ''), coalesce(hex(e.credit_note_id), ''),
                  coalesce(hex(e.reverses_id), ''), e.currency, e.amount_minor, e.booked_on,
                  timestampdiff(microsecond, '1970-01-01', e.recorded_at)), 256)""".formatted(version, item);
    }

    /** 32 bytes. */
    public byte[] seal() {
        return sha256(String.join("|", "2", hex(workspace), hex(id), kind, debit, credit, hex(customer), hex(invoice),
                hex(item), hex(payment), hex(creditNote), hex(reverses), currency, Long.toString(amount), bookedOn.toString(),
                Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, recordedAt))).getBytes(StandardCharsets.US_ASCII));
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String hex(@Nullable UUID id) {
        return id == null ? "" : HexFormat.of().withUpperCase().formatHex(Ids.bytes(id));
    }
}
