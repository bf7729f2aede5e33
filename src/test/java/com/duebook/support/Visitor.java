package com.duebook.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;

/** A browser as the server sees it: requests with cookies, no screens. Follows no redirect. */
public class Visitor {

    private static final Pattern CSRF = Pattern.compile("_csrf\"[^>]*content=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();
    private final URI base;

    public Visitor(int port) {
        base = URI.create("http://127.0.0.1:" + port);
    }

    /** With its cookies, for what else a browser does. */
    public HttpClient http() {
        return http;
    }

    /** @param headers name, value, name, value and so on */
    public HttpResponse<String> signIn(String address, String password, String... headers) {
        var form = "_csrf=" + encoded(token()) + "&username=" + encoded(address) + "&password=" + encoded(password);
        var request = HttpRequest.newBuilder(base.resolve("/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    /** Of this session, as the login page has it. */
    public String token() {
        var token = CSRF.matcher(get("/login").body());
        if (!token.find()) {
            throw new IllegalStateException("the login page has no token");
        }
        return token.group(1);
    }

    /** Comes back without cookies. */
    public void forget() {
        cookies.getCookieStore().removeAll();
    }

    /** @param headers as for signing in */
    public HttpResponse<String> get(String path, String... headers) {
        var request = HttpRequest.newBuilder(base.resolve(path));
        return send(headers.length > 0 ? request.headers(headers) : request);
    }

    public HttpResponse<String> head(String path) {
        return send(HttpRequest.newBuilder(base.resolve(path)).HEAD());
    }

    public HttpResponse<String> post(String path, String form) {
        return send(HttpRequest.newBuilder(base.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    /** Whether the server still takes this visitor for a member. */
    public boolean isIn() {
        return get("/").statusCode() == 200;
    }

    public HttpCookie session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("duebook"))
                .findFirst()
                .orElseThrow();
    }

    /** Goes on with another session's cookie. */
    public void take(HttpCookie session) {
        cookies.getCookieStore().removeAll();
        cookies.getCookieStore().add(base, session);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.header("Accept", "text/html, */*;q=0.8").build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
