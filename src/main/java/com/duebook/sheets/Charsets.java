package com.duebook.sheets;

import com.duebook.sheets.CharsetVotes.Vote;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Which letters a text file is written in. */
final class Charsets {

    private static final int LOOKED_AT = 4_096;
    private static final int LONGEST_SAMPLE = 60;

    /** @param readings all that it could be, the likeliest first; empty where there is nothing to choose */
    record Found(Charset charset, List<TextReading> readings) {}

    private Charsets() {}

    /** @param languages that are likely where the file is read, as tags */
    static Found of(Path file, List<String> languages) throws IOException {
        try (var channel = FileChannel.open(file)) {
            var bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            if (isUtf16(bytes, StandardCharsets.UTF_16LE) || startsWith(bytes, 0xFF, 0xFE)) {
                return new Found(StandardCharsets.UTF_16LE, List.of());
            }
            if (isUtf16(bytes, StandardCharsets.UTF_16BE) || startsWith(bytes, 0xFE, 0xFF)) {
                return new Found(StandardCharsets.UTF_16BE, List.of());
            }
            var isUtf8 = isGood(bytes, StandardCharsets.UTF_8);
            if (isUtf8 && (startsWith(bytes, 0xEF, 0xBB) || isAscii(bytes))) {
                return new Found(StandardCharsets.UTF_8, List.of());
            }
            var all = new CharsetVotes(bytes, languages);
            var votes = new ArrayList<>(all.votes());
            votes.removeIf(vote -> !isGood(bytes, vote.charset()));
            if (isUtf8) {
                votes.addFirst(Vote.certain(StandardCharsets.UTF_8, all));
            }
            return new Found(votes.getFirst().charset(), readings(votes));
        }
    }

    /** A mark at its start says so; without one, text that is read as such has the signs of a table and nothing unseen. */
    static boolean isUtf16(ByteBuffer bytes, Charset charset) {
        try {
            var start = charset.newDecoder().decode(bytes.slice(0, Math.min(bytes.limit(), LOOKED_AT) & ~1)).toString();
            return start.matches("(?s).*[\\n\\r,;\\t|].*") && start.chars().noneMatch(Charsets::isUnseen);
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    private static boolean isUnseen(int sign) {
        return sign < ' ' && "\n\r\t\f".indexOf(sign) < 0 || sign == 0xFFFE || !Character.isDefined(sign);
    }

    private static List<TextReading> readings(List<Vote> votes) {
        var likeliest = votes.getFirst();
        var telling = IntStream.range(0, likeliest.cells().size())
                .filter(at -> votes.size() > 1 && !likeliest.cells().get(at).equals(votes.get(1).cells().get(at)))
                .findFirst().orElse(0);
        var near = votes.stream().filter(vote -> vote.isNear(likeliest)).count();
        return votes.stream().map(vote -> new TextReading(vote.charset().name(), sample(vote.cells().get(telling)),
                near > 1 && vote.isNear(likeliest))).toList();
    }

    private static String sample(String cell) {
        return cell.length() > LONGEST_SAMPLE ? cell.substring(0, LONGEST_SAMPLE) + "…" : cell;
    }

    private static boolean isAscii(ByteBuffer bytes) {
        return IntStream.range(0, bytes.limit()).noneMatch(at -> bytes.get(at) < 0);
    }

    private static boolean isGood(ByteBuffer bytes, Charset charset) {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var source = bytes.duplicate();
        var sink = CharBuffer.allocate(8_192);
        while (true) {
            var result = decoder.decode(source, sink.clear(), true);
            if (result.isError()) {
                return false;
            }
            if (result.isUnderflow()) {
                return true;
            }
        }
    }

    private static boolean startsWith(ByteBuffer bytes, int first, int second) {
        return bytes.limit() >= 2 && bytes.get(0) == (byte) first && bytes.get(1) == (byte) second;
    }
}
