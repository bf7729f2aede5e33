package com.duebook.client;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** Requests as a browser makes them: with its cookies, and with answers packed. */
public final class Browser {

    private static final int FAILED = 400;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http;
    private final URI base;
    private final Consumer<Answer> heard;
    private String accepted = "gzip";

    /** @param host of the loopback network that it comes from, because sign-ins are limited by address */
    public Browser(URI base, int host) {
        this(base, host, answer -> {});
    }

    /** @param heard told each answer that is read as a whole, refusals too */
    public Browser(URI base, int host, Consumer<Answer> heard) {
        this.base = base;
        this.heard = heard;
        this.http = HttpClient.newBuilder().cookieHandler(cookies).localAddress(loopback(host)).build();
    }

    public void signIn(String email, String password) {
        var token = field(get("/login"), "_csrf");
        post("/login", "application/x-www-form-urlencoded", BodyPublishers.ofString("_csrf=" + encode(token)
                + "&username=" + encode(email) + "&password=" + encode(password)));
    }

    /** @return empty when it has no such cookie */
    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream().filter(cookie -> cookie.getName().equals(name)).map(HttpCookie::getValue)
                .findFirst().orElse("");
    }

    /** From here on it takes answers as they are only. */
    public void takeUnpacked() {
        accepted = "identity";
    }

    /** From here on its cookies are of a process that is gone. */
    public void outlive() {
        cookies.getCookieStore().getCookies().forEach(cookie -> cookie.setValue("of-another-process"));
    }

    public String get(String path) {
        return read(HttpRequest.newBuilder(base.resolve(path)));
    }

    public String post(String path, String type, BodyPublisher body, String... headers) {
        var request = HttpRequest.newBuilder(base.resolve(path)).header("Content-Type", type).POST(body);
        for (var i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return read(request);
    }

    /** The answer as it comes, for the caller to read and close. */
    public InputStream open(String path) throws IOException {
        return unpacked(checked(send(HttpRequest.newBuilder(base.resolve(path)))));
    }

    /** Whatever the answer is. */
    public Answer visit(String path) {
        return hear(HttpRequest.newBuilder(base.resolve(path)));
    }

    /** A form as a page sends it, whatever the answer is. @param fields as {@code name=value&...}, encoded */
    public Answer send(String path, String fields) {
        return send(path, "application/x-www-form-urlencoded", BodyPublishers.ofString(fields));
    }

    /** A form of another type, such as one with files. */
    public Answer send(String path, String type, BodyPublisher body) {
        return hear(HttpRequest.newBuilder(base.resolve(path)).header("Content-Type", type).POST(body));
    }

    private String read(HttpRequest.Builder request) {
        var answer = hear(request);
        if (answer.status() >= FAILED) {
            throw new IllegalStateException(answer.status() + " for " + request.build().uri());
        }
        return answer.body();
    }

    private Answer hear(HttpRequest.Builder request) {
        var response = send(request);
        try (var stream = unpacked(response)) {
            var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            var answer = new Answer(response.statusCode(), response.headers().firstValue("Location").orElse(""), text);
            heard.accept(answer);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream unpacked(HttpResponse<InputStream> answer) throws IOException {
        var packed = answer.headers().firstValue("Content-Encoding").filter("gzip"::equals).isPresent();
        return packed ? new GZIPInputStream(answer.body()) : answer.body();
    }

    private HttpResponse<InputStream> send(HttpRequest.Builder request) {
        try {
            return http.send(request.header("Accept-Encoding", accepted).timeout(PATIENCE).build(),
                    HttpResponse.BodyHandlers.ofInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static HttpResponse<InputStream> checked(HttpResponse<InputStream> answer) {
        if (answer.statusCode() >= FAILED) {
            throw new IllegalStateException(answer.statusCode() + " for " + answer.uri());
        }
        return answer;
    }

    private static InetAddress loopback(int host) {
        try {
            return InetAddress.getByAddress(new byte[] {127, 0, 0, (byte) host});
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String field(String page, String name) {
        var meta = Pattern.compile("<meta[^>]*name=\"" + name + "\"[^>]*content=\"([^\"]*)\"").matcher(page);
        var turned = Pattern.compile("<meta[^>]*content=\"([^\"]*)\"[^>]*name=\"" + name + "\"").matcher(page);
        if (meta.find()) {
            return meta.group(1);
        }
        if (turned.find()) {
            return turned.group(1);
        }
        throw new IllegalStateException("the page has no " + name);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
