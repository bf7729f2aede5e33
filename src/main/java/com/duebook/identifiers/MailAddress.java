package com.duebook.identifiers;

import com.ibm.icu.text.IDNA;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One address that mail can be sent to (RFC 5321 with dots, RFC 6531 for other letters, IDNA as UTS 46 has it): no name,
 * no list, nothing in quotes, no host by its number.
 *
 * @param local before the at sign, as it was typed
 * @param domain in the script it was typed in, in small letters
 */
public record MailAddress(String local, String domain) {

    private static final IDNA DOMAINS = IDNA.getUTS46Instance(IDNA.USE_STD3_RULES | IDNA.CHECK_BIDI | IDNA.CHECK_CONTEXTJ
            | IDNA.NONTRANSITIONAL_TO_ASCII | IDNA.NONTRANSITIONAL_TO_UNICODE);

    /** Letters, digits and signs of an atom; beyond ASCII what is a letter, a mark or a digit. */
    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~\\-[[\\p{L}\\p{M}\\p{N}]&&[^\\x00-\\x7f]]]+";

    private static final Pattern LOCAL = Pattern.compile(ATOM + "(?:\\." + ATOM + ")*");
    private static final Pattern TOP = Pattern.compile(".*[^0-9.][^.]*");
    private static final Pattern NAMED = Pattern.compile("[^<>@]*<([^<>]*)>");
    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL = 64;

    /**
     * As people write and paste it: what cannot be seen, {@code mailto:}, a name before it, and a stroke, point or
     * semicolon behind it are left out. Empty for what mail cannot be sent to, and for two in one.
     */
    public static Optional<MailAddress> read(String typed) {
        var bare = bare(typed);
        var at = bare.lastIndexOf('@');
        if (at < 0) {
            return Optional.empty();
        }
        var local = bare.substring(0, at);
        var ascii = ascii(bare.substring(at + 1));
        return ascii.isEmpty() || !LOCAL.matcher(local).matches() || bytes(local) > LONGEST_LOCAL
                || bytes(local) + 1 + ascii.length() > LONGEST || bytes(bare) > LONGEST
                        ? Optional.empty()
                        : Optional.of(new MailAddress(local, shown(bare.substring(at + 1), ascii)));
    }

    /** Two or more in one text, such as a cell of a sheet; none unless each of them is one. */
    public static List<MailAddress> several(@Nullable String typed) {
        var parts = typed == null ? List.<String>of() : Stream.of(typed.split("[;,|\\n、；，]+|(?<=@[^\\s<>]{3,250})\\s+(?=\\S+@)|\\s/\\s"))
                .filter(part -> !part.isBlank()).toList();
        var read = parts.stream().flatMap(part -> read(part).stream()).toList();
        return read.size() > 1 && read.size() == parts.size() ? read : List.of();
    }

    /** As it is stored and shown. */
    public String value() {
        return local + "@" + domain;
    }

    /** As it is said to a mail server: the domain in its ASCII form. */
    public String wire() {
        return local + "@" + ascii(domain);
    }

    /** The same for all spellings of one address; mail servers that tell capitals apart are not found any more. */
    public String key() {
        return wire().toLowerCase(Locale.ROOT);
    }

    /** Whether only servers that speak SMTPUTF8 (RFC 6531) can take it. */
    public boolean isInternational() {
        return !local.chars().allMatch(letter -> letter < 0x80);
    }

    private static String bare(String typed) {
        var plain = Normalizer.normalize(typed, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cf}&&[^\u200c\u200d]]", "").replace('\uff20', '@').replace('\uff0e', '.')
                .replaceAll("^[\\s\\p{Z}\u200c\u200d]+|[\\s\\p{Z}\u200c\u200d]+$", "");
        var named = NAMED.matcher(plain);
        var address = named.matches() ? named.group(1).strip() : plain;
        return (address.regionMatches(true, 0, "mailto:", 0, 7) ? address.substring(7).replaceFirst("\\?.*$", "") : address)
                .replaceFirst("[/.;,]+$", "");
    }

    /** Empty for what is no domain of the internet. */
    private static String ascii(String domain) {
        var info = new IDNA.Info();
        var ascii = DOMAINS.nameToASCII(domain, new StringBuilder(), info).toString();
        return info.hasErrors() || !ascii.contains(".") || ascii.length() > 253 || !TOP.matcher(ascii).matches()
                ? "" : ascii;
    }

    /** What was typed in ASCII stays so, an {@code xn--} too. */
    private static String shown(String domain, String ascii) {
        return domain.equalsIgnoreCase(ascii) ? ascii : DOMAINS.nameToUnicode(domain, new StringBuilder(), new IDNA.Info()).toString();
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
