package com.duebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.duebook.support.EmptyDatabase;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Whatever is wrong: one sentence that names what to change, and a database that is as it was. */
@ExtendWith(OutputCaptureExtension.class)
class BadStartTest {

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
            var application = new SpringApplication();
            application.addListeners(new StartChecks());
            application.setRegisterShutdownHook(false);
            var settings = Stream.of("--duebook.role=migrate", "--server.port=0", "--duebook.database.url=" + database.url(),
                            "--duebook.database.user=" + database.user(), "--duebook.database.password=" + database.password())
                    .filter(given -> !given.startsWith(setting.substring(0, setting.indexOf('=') + 1)))
                    .filter(given -> !setting.contains("production") || !given.contains(".user"));

            assertThatThrownBy(() -> application.run(Stream.concat(settings, Stream.of(setting)).toArray(String[]::new)));

            assertThat(output.getErr().lines().filter(line -> !line.isBlank()))
                    .singleElement().asString().startsWith("Duebook did not start. ").contains(sentence);
        }
    }
}
