package com.duebook.watch.log;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.support.IntegrationTest;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Tenancy;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** As T-08, for what stands in the log: nothing of one request or workspace is on the thread when the next one begins. */
@IntegrationTest
class LeftBehindTest {

    private static final int REQUESTS = 10_000;

    @Autowired Tenancy tenancy;
    @Autowired RequestIds filter;

    final List<UUID> tenants = Stream.generate(Ids::next).limit(50).toList();
    final AtomicInteger clean = new AtomicInteger();
    final AtomicInteger right = new AtomicInteger();

    @Test
    void isNothingOnPooledThreads() {
        submitAll(Executors.newFixedThreadPool(8));
    }

    @Test
    void isNothingOnVirtualThreads() {
        submitAll(Executors.newVirtualThreadPerTaskExecutor());
    }

    @Test
    void believesNoStrangersId() throws ServletException, IOException {
        var request = new MockHttpServletRequest();
        request.addHeader(RequestIds.HEADER, "an-id-of-a-stranger");
        var response = new MockHttpServletResponse();

        filter.doFilter(request, response, (asked, answer) -> {});

        assertThat(response.getHeader(RequestIds.HEADER)).matches("[0-9a-f]{16}");
    }

    private void submitAll(ExecutorService workers) {
        try (workers) {
            for (var number = 0; number < REQUESTS; number++) {
                var tenant = tenants.get(number % tenants.size());
                var fails = number % 10 == 0;
                workers.execute(() -> request(tenant, fails));
            }
        }
        assertThat(clean).hasValue(2 * REQUESTS);
        assertThat(right).hasValue(REQUESTS);
    }

    private void request(UUID tenant, boolean fails) {
        countClean();
        var response = new MockHttpServletResponse();
        FilterChain chain = (request, answer) -> tenancy.runAs(tenant, () -> {
            if (tenant.equals(WorkspaceOfLines.current())
                    && MDC.get("request").equals(response.getHeader(RequestIds.HEADER))) {
                right.incrementAndGet();
            }
            if (fails) {
                throw new IllegalStateException("one of ten");
            }
        });
        try {
            filter.doFilter(new MockHttpServletRequest(), response, chain);
        } catch (IllegalStateException | ServletException | IOException expected) {
            assertThat(expected).hasMessage("one of ten");
        }
        countClean();
    }

    private void countClean() {
        var left = MDC.getCopyOfContextMap();
        if ((left == null || left.isEmpty()) && WorkspaceOfLines.current() == null) {
            clean.incrementAndGet();
        }
    }
}
