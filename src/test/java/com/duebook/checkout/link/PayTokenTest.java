package com.duebook.checkout.link;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.support.Size;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.HashSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** S-01, of the tokens alone. */
class PayTokenTest {

    private static final int TOKENS = Size.of(1_000_000, 50_000);

    @Test
    void areAllDifferentAndOf256BitsEachOfWhichIsUsed() {
        var seen = new HashSet<Long>();
        var bits = new int[256];
        for (var i = 0; i < TOKENS; i++) {
            var bytes = Base64.getUrlDecoder().decode(PayToken.next().text());
            assertThat(bytes).hasSize(32);
            // Of a million, two share their first 64 bits once in 37 million runs.
            seen.add(ByteBuffer.wrap(bytes).getLong());
            for (var bit = 0; bit < 256; bit++) {
                bits[bit] += bytes[bit / 8] >> bit % 8 & 1;
            }
        }

        assertThat(seen).hasSize(TOKENS);
        // Six standard deviations.
        assertThat(IntStream.of(bits).boxed().toList())
                .allSatisfy(set -> assertThat(Math.abs(2.0 * set - TOKENS)).isLessThan(6 * Math.sqrt(TOKENS)));
    }

    @Test
    void areNotWrittenIntoLogs() {
        var token = PayToken.next();

        assertThat(token.toString()).doesNotContain(token.text());
    }
}
