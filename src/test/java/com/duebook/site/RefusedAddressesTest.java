package com.duebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.support.IntegrationTest;
import com.duebook.support.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is refused before anything else looks at it has the page that whatever else is not there gets. */
@IntegrationTest
class RefusedAddressesTest {

    @LocalServerPort int port;

    @ParameterizedTest
    @ValueSource(strings = {"/pay/x;y=1", "/invoices;a=b", "/pay/a%3Bb", "/pay/a%2F%2Fb"})
    void getAPageWithoutDetails(String address) {
        var answer = new Visitor(port).get(address);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(answer.body()).select("h1").text()).isEqualTo("Nothing here");
        assertThat(answer.body()).doesNotContain("firewall", "Rejected", "potentially malicious", "Exception");
    }
}
