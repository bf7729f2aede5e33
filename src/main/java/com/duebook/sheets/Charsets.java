package com.duebook.sheets;

import com.duebook.sheets.CharsetVotes.Vote;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Which letters a text file is written in. */
final class Charsets {

    private static final byte[] MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);
    private static final int LONGEST_SAMPLE = 60;

    /** @param readings all that it could be, the likeliest first; empty where there is nothing to choose */
    record Found(Charset charset, List<TextReading> readings) {}

    private Charsets() {}

    /** @param languages that are likely where the file is read, as tags */
    static Found of(Path file, List<String> languages) throws IOException {
        try (var channel = FileChannel.open(file)) {
            var bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            var announced = Announced.by(bytes);
            if (announced.isPresent()) {
                return new Found(announced.get(), List.of());
            }
            var isUtf8 = isGood(bytes, StandardCharsets.UTF_8);
            if (isUtf8 && (isMarked(bytes) || isAscii(bytes))) {
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

    static boolean isAscii(ByteBuffer bytes) {
        return firstBeyondAscii(bytes) == bytes.limit();
    }

    static int firstBeyondAscii(ByteBuffer bytes) {
        return IntStream.range(0, bytes.limit()).filter(at -> bytes.get(at) < 0).findFirst().orElse(bytes.limit());
    }

    private static boolean isMarked(ByteBuffer bytes) {
        return bytes.limit() >= MARK.length && bytes.slice(0, MARK.length).equals(ByteBuffer.wrap(MARK));
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
}
