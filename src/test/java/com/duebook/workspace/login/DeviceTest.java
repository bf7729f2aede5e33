package com.duebook.workspace.login;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

/** As the browsers of November 2026 say it of themselves. */
class DeviceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36 | Chrome | Windows
            Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0 | Edge | Windows
            Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.1 Safari/605.1.15 | Safari | macOS
            Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0 | Firefox | Linux
            Mozilla/5.0 (iPhone; CPU iPhone OS 18_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/142.0.7444.77 Mobile/15E148 Safari/604.1 | Chrome | iPhone
            Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/29.0 Chrome/136.0.0.0 Mobile Safari/537.36 | Samsung Internet | Android
            Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36 | Chrome | ChromeOS
            Mozilla/5.0 (Linux; Android 15; wv) AppleWebKit/537.36 Chrome/142.0 Mobile Safari/537.36 MicroMessenger/8.0.60 | WeChat | Android
            curl/8.5.0 | - | -
            """)
    void tellsBrowserAndSystem(String agent, String browser, String system) {
        var request = new MockHttpServletRequest();
        request.addHeader("User-Agent", agent);
        request.setRemoteAddr("203.0.113.7");

        assertThat(Device.of(request)).isEqualTo(new Device(browser, system, "203.0.113.7"));
    }

    @ParameterizedTest
    @CsvSource({"2001:db8:0:0:0:0:0:7, 2001:db8::7", "2001:DB8:0:0:1:0:0:1, 2001:db8::1:0:0:1", "0:0:0:0:0:0:0:1, ::1",
        "fe80:0:0:0:1:2:3:4%eth0, fe80::1:2:3:4%eth0", "203.0.113.7, 203.0.113.7", "unknown, unknown"})
    void writesAnAddressShort(String told, String kept) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(told);

        assertThat(Device.of(request).address()).isEqualTo(kept);
    }

    @Test
    void keepsNoMoreOfAnAddressThanItsRowHolds() {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr("fe80::1%" + "x".repeat(100));

        assertThat(Device.of(request).address()).hasSize(64);
        assertThat(Device.of(request).browser()).isNull();
    }
}
