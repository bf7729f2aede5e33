package com.duebook.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.payments.PaymentFixture;
import com.duebook.problem.Refusal;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TwoWorkspaces;
import com.duebook.tenancy.Role;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Section 11: each text that somebody can type, at each door. What is refused is refused in words. */
@IntegrationTest
class OddTextTest extends TwoWorkspaces {

    private static final List<String> TEXTS = List.of(
            "", " ", "\t", "a", "a".repeat(41), "a".repeat(61), "a".repeat(121), "a".repeat(201), "a".repeat(255),
            "a".repeat(256), "a".repeat(501), "a".repeat(4_001), "a".repeat(10_001), "a".repeat(70_000), "🐳".repeat(30),
            "🐳".repeat(60), "🐳".repeat(150), "漢".repeat(120), "\u0000", "a\u0000b", "a\r\nBcc: x@example.com", "\uD800", "a\uDC00b",
            "\u202Eevil", "<script>alert(1)</script>", "'; drop table invoice; --", "%_\\", "{0} ${7*7} #{x}", "=1+1",
            "a@b", "a@b.cd, c@d.ef", "\"a b\"@example.com", "x".repeat(250) + "@example.com", "DE89 3704 0044 0532 0130 00",
            "DE00", "../../etc/passwd", "{000}", "{", "{yy}{yy}{yy}{000000000000000000}", "null", "\uFEFF", "\u2028");

    @Autowired List<TextInputs> doors;
    @Autowired PaymentFixture fixture;

    @Test
    void isTakenOrRefusedInWordsAndNeverAFault() {
        var customer = fixture.customer(acme, "Harbor Foods");
        var owner = workspaces.member(acme, Role.OWNER);
        var faults = new ArrayList<String>();
        doors.stream().flatMap(all -> all.of(customer).entrySet().stream()).forEach(door -> TEXTS.forEach(text -> {
            try {
                tenancy.runAs(acme, owner, () -> door.getValue().accept(text));
            } catch (Refusal refused) {
                // In words.
            } catch (RuntimeException fault) {
                faults.add(door.getKey() + " of " + shown(text) + ": " + fault.toString().lines().findFirst().orElse(""));
            }
        }));

        assertThat(doors).hasSize(3);
        assertThat(faults).isEmpty();
    }

    private static String shown(String text) {
        var plain = text.codePoints().limit(12)
                .mapToObj(point -> point < 32 || point > 0xD7FF && point < 0xE000 ? "\\u%04x".formatted(point) : Character.toString(point))
                .reduce("", String::concat);
        return "“" + plain + "”" + (text.length() > 12 ? " (" + text.length() + ")" : "");
    }
}
