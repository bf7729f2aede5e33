package com.duebook.watch;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.support.ConfiguredTest;
import com.duebook.support.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Where nobody set a token, the address of metrics is none. */
@ConfiguredTest
class NoMetricsTest {

    @LocalServerPort int port;

    @Test
    void areNowhere() {
        var answer = new Visitor(port).get("/actuator/prometheus");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).hasValueSatisfying(to -> assertThat(to).endsWith("/login"));
    }
}
