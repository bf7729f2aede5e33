package com.duebook.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.duebook.client.UiClient;
import com.duebook.identity.Passwords;
import com.duebook.identity.People;
import com.duebook.imports.Imports;
import com.duebook.sheets.SheetReader;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TestClock;
import com.duebook.support.TestWorkspaces;
import com.duebook.tenancy.Tenancy;
import com.duebook.workspace.Members;
import com.duebook.workspace.login.Colleague;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** S-11: whoever sends more than the page allows sends it in vain, and fills no disk with it. */
@IntegrationTest
class UploadLimitTest {

    private static final String CSV = "text/csv";
    private static final byte[] RIGHT = "number,amount\nA-1,5\n".getBytes(UTF_8);

    @Autowired TestWorkspaces workspaces;
    @Autowired Members members;
    @Autowired People people;
    @Autowired Passwords passwords;
    @Autowired Tenancy tenancy;
    @Autowired TestClock clock;
    @Autowired Imports imports;
    @LocalServerPort int port;

    UUID acme;
    UiClient client;
    String target;

    @BeforeEach
    void openThePageWithAnUpload() {
        clock.reset();
        acme = workspaces.open("Acme");
        workspaces.open("Bolt");
        var cora = Colleague.in(acme, workspaces, members, people, passwords, tenancy);
        client = UiClient.signIn(URI.create("http://127.0.0.1:" + port), 1, cora.address(), Colleague.PASSWORD);
        client.navigate("imports");
        target = client.tree().uploadTarget();
    }

    @Test
    void takesAFileOfTheRightSizeAndKeepsNoCopy() {
        client.browser().post(target, CSV, BodyPublishers.ofByteArray(RIGHT), "X-Filename", "../../right.csv");

        assertThat(workspaces.in(acme, imports::recent)).hasSize(1);
        assertThat(left()).isZero();
    }

    @Test
    void stopsAStreamThatIsLongerThanAllowed() {
        var zeros = new Zeros(20L * SheetReader.MOST_BYTES);

        refused("413 ", () -> client.browser().post(target, CSV, BodyPublishers.ofInputStream(() -> zeros), "X-Filename", "a.csv"));

        assertThat(zeros.read).as("bytes that it let in").isLessThan(3L * SheetReader.MOST_BYTES);
        assertThat(workspaces.in(acme, imports::recent)).isEmpty();
        assertThat(left()).isZero();
    }

    @Test
    void refusesAFormThatIsLargerThanAllowed() {
        var form = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n"
                + "0".repeat(SheetReader.MOST_BYTES + 2_000_000) + "\r\n--b--\r\n";

        refused("413 ", () -> client.browser().post(target, "multipart/form-data; boundary=b", BodyPublishers.ofString(form)));

        assertThat(workspaces.in(acme, imports::recent)).isEmpty();
        assertThat(left()).isZero();
    }

    @Test
    void keepsNothingOfAFileThatWasGivenUpHalfWay() {
        var torn = new Zeros(SheetReader.MOST_BYTES / 2) {
            @Override
            int end() throws IOException {
                throw new IOException("the phone is in a tunnel");
            }
        };

        refused("", () -> client.browser().post(target, CSV, BodyPublishers.ofInputStream(() -> torn), "X-Filename", "a.csv"));

        await().atMost(Duration.ofSeconds(10)).until(() -> left() == 0);
        assertThat(workspaces.in(acme, imports::recent)).isEmpty();
    }

    private static void refused(String status, Runnable upload) {
        assertThatThrownBy(upload::run).isInstanceOf(RuntimeException.class).hasMessageStartingWith(status);
    }

    private static long left() {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().matches("duebook.*\\.upload")).count();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static class Zeros extends InputStream {

        private final long length;
        private long read;

        Zeros(long length) {
            this.length = length;
        }

        int end() throws IOException {
            return -1;
        }

        @Override
        public int read() throws IOException {
            return read++ < length ? 0 : end();
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            if (read >= length) {
                return end();
            }
            read += most;
            return most;
        }
    }
}
