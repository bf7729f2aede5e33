package com.duebook.support;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The installed browser, started once. */
public final class Chromium {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private Chromium() {}

    /** Leaves the story out where there is no browser, and fails it where there must be one. */
    public static Browser required() {
        if (path().isEmpty()) {
            var sentence = "No Chromium was found, so the browser stories are left out; install Chromium or name one in"
                    + " DUEBOOK_CHROMIUM.";
            if ("true".equals(System.getenv("CI"))) {
                fail(sentence);
            }
            abort(sentence);
        }
        return browser();
    }

    /** Where {@link #path} found one. */
    public static Browser browser() {
        return Started.BROWSER;
    }

    /** For a program, which it would keep from ending. */
    public static void close() {
        if (path().isPresent()) {
            Started.PLAYWRIGHT.close();
        }
    }

    public static Optional<Path> path() {
        var named = Stream.ofNullable(System.getenv("DUEBOOK_CHROMIUM")).filter(name -> !name.isBlank()).map(Path::of);
        var found = Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        return Stream.concat(named, found).filter(Files::isExecutable).findFirst();
    }

    private static final class Started {

        static final Playwright PLAYWRIGHT = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        static final Browser BROWSER = PLAYWRIGHT.chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(path().orElseThrow())
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking",
                                "--disable-component-update", "--disable-sync", "--disable-quic", "--no-first-run")));
    }
}
