package com.duebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.duebook.support.EmptyDatabase;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Whatever is wrong: one sentence that names what to change, and a database that is as it was. */
@ExtendWith(OutputCaptureExtension.class)
class BadStartTest {

    /** Before a database is looked for: there is none. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            --server.port=http                        | SERVER_PORT is "http"; set it to a whole number.
            --duebook.public-url=http://not an url    | DUEBOOK_PUBLIC_URL is "http://not an url"; set it to the address
            --duebook.public-url=duebook.example      | DUEBOOK_PUBLIC_URL is "duebook.example"; set it to the address
            --duebook.public-url=https://a.example?b  | DUEBOOK_PUBLIC_URL is "https://a.example?b"; set it to the address
            --duebook.drain-delay=soon                | DUEBOOK_DRAIN_DELAY is "soon"; set it to a time such as
            --duebook.jobs.lease=long                 | DUEBOOK_JOBS_LEASE is "long"; set it to a time such as
            --duebook.mail.timeout=never              | DUEBOOK_MAIL_TIMEOUT is "never"; set it to a time such as
            --duebook.mail.port=smtp                  | DUEBOOK_MAIL_PORT is "smtp"; set it to a whole number.
            --duebook.mail.tls=SSL                    | DUEBOOK_MAIL_TLS is "SSL"; set it to one of [NONE, STARTTLS, IMPLICIT].
            --duebook.stripe.auto-connect=perhaps     | DUEBOOK_STRIPE_AUTO_CONNECT is "perhaps"; set it to true or false.
            --duebook.stripe.webhook-secret=          | DUEBOOK_STRIPE_SECRET_KEY is set; set DUEBOOK_STRIPE_WEBHOOK_SECRET
            --duebook.stripe.endpoint=                | and DUEBOOK_STRIPE_ENDPOINT too.
            --duebook.trusted-proxies=everybody       | DUEBOOK_TRUSTED_PROXIES is "everybody"; set it to addresses such as
            --duebook.operators=ada                   | DUEBOOK_OPERATORS has "ada" in it; set it to e-mail addresses
            --duebook.installation=my own one         | DUEBOOK_INSTALLATION must be 1 to 80 letters
            --duebook.master-key=secret               | DUEBOOK_MASTER_KEY must be 32 random bytes
            --duebook.previous-master-key=b2xk        | DUEBOOK_PREVIOUS_MASTER_KEY must be 32 random bytes
            --duebook.metrics-token=abc               | DUEBOOK_METRICS_TOKEN can be guessed; make it 16
            --duebook.log-format=xml                  | DUEBOOK_LOG_FORMAT wants text or json
            --duebook.traces-endpoint=collector       | DUEBOOK_TRACES_ENDPOINT wants the address of
            --duebook.role=web                        | set DUEBOOK_DATABASE_URL to its address.
            """)
    void saysItBeforeAnythingIsStarted(String setting, String sentence, CapturedOutput output) {
        var settings = setting.contains("server.port") ? new String[] {setting} : new String[] {"--server.port=0", setting};

        assertThatThrownBy(() -> application().run(settings));

        assertThat(output.getErr().lines().filter(line -> !line.isBlank()))
                .singleElement().asString().startsWith("Duebook did not start. ").contains(sentence);
    }

    @Test
    void endsTheProcessWithOne(@TempDir Path folder) throws Exception {
        var process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), DuebookApplication.class.getName(), "--duebook.mail.tls=SSL",
                "--duebook.database.folder=" + folder.resolve("data")).redirectErrorStream(true).start();
        var words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(words.lines().filter(line -> !line.isBlank())).singleElement().asString().contains("DUEBOOK_MAIL_TLS");
        assertThat(folder).as("nothing was begun").isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --duebook.role=wbe                                   | DUEBOOK_ROLE is "wbe"; set it to
            --duebook.database.pool-size=many                    | DUEBOOK_DATABASE_POOL_SIZE is "many"; set it to a whole
            --duebook.database.url=jdbc:mysql://127.0.0.1:1/none | does not answer
            --duebook.database.url=oracle                        | DUEBOOK_DATABASE_URL is no address
            --duebook.database.grant-to=nobody that is there     | DUEBOOK_DATABASE_GRANT_TO
            --spring.profiles.active=production                  | DUEBOOK_DATABASE_USER must be set
            """)
    void saysOneSentence(String setting, String sentence, CapturedOutput output) {
        try (var database = new EmptyDatabase()) {
            var application = application();
            var settings = Stream.of("--duebook.role=migrate", "--server.port=0", "--duebook.database.url=" + database.url(),
                    "--duebook.database.user=" + database.user(), "--duebook.database.password=" + database.password())
                    .filter(given -> !given.startsWith(setting.substring(0, setting.indexOf('=') + 1)))
                    .filter(given -> !setting.contains("production") || !given.contains(".user"));

            assertThatThrownBy(() -> application.run(Stream.concat(settings, Stream.of(setting)).toArray(String[]::new)));

            assertThat(output.getErr().lines().filter(line -> !line.isBlank()))
                    .singleElement().asString().startsWith("Duebook did not start. ").contains(sentence);
        }
    }

    private static SpringApplication application() {
        var application = new SpringApplication();
        application.addListeners(new StartChecks());
        application.setRegisterShutdownHook(false);
        return application;
    }
}
