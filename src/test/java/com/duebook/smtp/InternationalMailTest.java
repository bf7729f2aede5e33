package com.duebook.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.support.SmtpSink;
import com.duebook.tenancy.Ids;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Addresses in other scripts reach a server in the words that it understands. */
class InternationalMailTest {

    private final SmtpSink sink = new SmtpSink();
    private final SmtpPostman postman = SinkPostman.to(sink, "post@dübuk.example", Duration.ofSeconds(5), Clock.systemUTC());

    @AfterEach
    void stop() throws IOException {
        postman.close();
        sink.close();
    }

    @Test
    void sayTheDomainInAscii() {
        assertThat(postman.post(letter("rechnung@müller-test.example", "fragen@müller-test.example")))
                .isInstanceOf(Posted.Accepted.class);

        var mail = sink.only();
        assertThat(mail.to()).containsExactly("rechnung@xn--mller-test-9db.example");
        assertThat(mail.from()).isEqualTo("post@xn--dbuk-0ra.example");
        assertThat(mail.header("Reply-To")).contains("<fragen@xn--mller-test-9db.example>");
        assertThat(mail.header("Message-ID")).endsWith("@xn--dbuk-0ra.example>");
        assertThat(sink.parameters()).doesNotContain("SMTPUTF8");
    }

    @Test
    void goInUtf8WhereTheServerSpeaksIt() {
        sink.announce("SMTPUTF8");

        assertThat(postman.post(letter("用户@例子.example", null))).isInstanceOf(Posted.Accepted.class);
        assertThat(sink.only().to()).containsExactly("用户@xn--fsqu00a.example");
        assertThat(sink.only().header("To")).contains("用户@xn--fsqu00a.example");
        assertThat(sink.parameters()).contains("SMTPUTF8");

        postman.post(letter("plain@example.com", null));
        assertThat(sink.parameters()).as("an ordinary mail asks for nothing").doesNotContain("SMTPUTF8");
    }

    @Test
    void areNotSentWhereItDoesNot() {
        assertThat(postman.post(letter("用户@例子.example", null))).isInstanceOf(Posted.NotSpoken.class);
        assertThat(sink.caught()).isEmpty();
    }

    private static Letter letter(String to, @Nullable String replyTo) {
        return new Letter(Ids.next(), to, new Letterhead("Acme", replyTo, null, null, List.of()), "Invoice", "text", "<p>html</p>",
                List.of());
    }
}
