package com.duebook.identity.factor;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.support.Phone;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Against the vectors of RFC 6238, appendix B, of which apps show the last six digits. */
class TotpCodeTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(US_ASCII);
    private static final Instant NOW = Instant.ofEpochSecond(1_111_111_111);

    @ParameterizedTest
    @CsvSource({"59, 287082", "1111111109, 081804", "1111111111, 050471", "1234567890, 005924", "2000000000, 279037",
        "20000000000, 353130"})
    void isAsTheStandardSays(long seconds, String code) {
        assertThat(TotpCode.of(SECRET, seconds / 30)).isEqualTo(code);
        assertThat(new Phone(SECRET).code(Instant.ofEpochSecond(seconds))).as("the oracle of other tests").isEqualTo(code);
    }

    @Test
    void isTakenOneStepEarlyOrLateAndNoMore() {
        var phone = new Phone(SECRET);
        var step = NOW.getEpochSecond() / 30;
        for (var off = -1; off <= 1; off++) {
            assertThat(TotpCode.step(SECRET, phone.code(NOW.plusSeconds(30L * off)), NOW, 0)).hasValue(step + off);
        }
        assertThat(TotpCode.step(SECRET, phone.code(NOW.plusSeconds(60)), NOW, 0)).isEmpty();
        assertThat(TotpCode.step(SECRET, phone.code(NOW.minusSeconds(60)), NOW, 0)).isEmpty();
    }

    @Test
    void isNotTakenAgainNorAnEarlierOneAfterIt() {
        var phone = new Phone(SECRET);
        var step = NOW.getEpochSecond() / 30;
        assertThat(TotpCode.step(SECRET, phone.code(NOW), NOW, step)).isEmpty();
        assertThat(TotpCode.step(SECRET, phone.code(NOW.minusSeconds(30)), NOW, step)).isEmpty();
        assertThat(TotpCode.step(SECRET, phone.code(NOW.plusSeconds(30)), NOW, step)).hasValue(step + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"005924", "005 924", " 005924\n", "005-924", "０05９24", "005\u00A0924", "٠٠٥٩٢٤", "00\u200B5924"})
    void isReadAsPeoplePasteIt(String typed) {
        assertThat(TypedCode.read(typed)).isEqualTo("005924");
        assertThat(TypedCode.isOfAnApp(TypedCode.read(typed))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "00592", "0059245", "00592A", "𠮷"})
    void isNotFoundInAnythingElse(String typed) {
        assertThat(TypedCode.isOfAnApp(TypedCode.read(typed))).isFalse();
    }
}
