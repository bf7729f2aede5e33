package com.duebook.workspace.login;

import static java.util.Map.entry;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Map.Entry;
import java.util.Optional;
import org.apache.tomcat.util.net.IPv6Utils;
import org.jspecify.annotations.Nullable;

/**
 * What somebody signs in with, as far as their browser tells: for them to know it again, never to decide by. The versions
 * of both change too often to be read from.
 *
 * @param browser such as Chrome; null when unknown
 * @param system such as Windows; null when unknown
 * @param address the client's, such as 203.0.113.7 or 2001:db8::7, as RFC 5952 writes it
 */
public record Device(@Nullable String browser, @Nullable String system, String address) implements Serializable {

    public static final Device UNKNOWN = new Device(null, null, "");

    private static final int LONGEST_ADDRESS = 64;

    /** The first that is found: nearly all of them say that they are Chrome and Safari too. */
    private static final List<Entry<String, String>> BROWSERS = List.of(
            entry("MicroMessenger", "WeChat"), entry("Edg", "Edge"), entry("OPR/", "Opera"),
            entry("SamsungBrowser", "Samsung Internet"), entry("FxiOS", "Firefox"), entry("Firefox", "Firefox"),
            entry("CriOS", "Chrome"), entry("Chrome", "Chrome"), entry("Safari", "Safari"));

    private static final List<Entry<String, String>> SYSTEMS = List.of(
            entry("iPhone", "iPhone"), entry("iPad", "iPad"), entry("OpenHarmony", "HarmonyOS"),
            entry("Android", "Android"), entry("CrOS", "ChromeOS"), entry("Windows", "Windows"),
            entry("Macintosh", "macOS"), entry("Linux", "Linux"));

    public Device {
        address = address.length() > LONGEST_ADDRESS ? address.substring(0, LONGEST_ADDRESS) : address;
    }

    public static Device of(HttpServletRequest request) {
        var agent = Optional.ofNullable(request.getHeader("User-Agent")).orElse("");
        return new Device(find(BROWSERS, agent), find(SYSTEMS, agent), IPv6Utils.canonize(request.getRemoteAddr()));
    }

    private static @Nullable String find(List<Entry<String, String>> signs, String agent) {
        return signs.stream().filter(sign -> agent.contains(sign.getKey())).findFirst().map(Entry::getValue).orElse(null);
    }
}
