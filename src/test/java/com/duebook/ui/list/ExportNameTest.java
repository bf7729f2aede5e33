package com.duebook.ui.list;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.ui.Query;
import com.vaadin.flow.router.Location;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExportNameTest {

    static final LocalDate DAY = LocalDate.of(2026, 11, 29);

    @Test
    void saysTheListItsFilterTheWorkspaceAndTheDay() {
        var query = Query.of(new Location("invoices?state=overdue&currency=EUR&dueTo=2026-11-28&sort=due&q="));

        assertThat(ExportName.file(ExportName.of("invoices", query), "Acme & Söhne GmbH", DAY))
                .isEqualTo("invoices-dueTo-2026-11-28-EUR-overdue-Acme-Söhne-GmbH-2026-11-29");
        assertThat(ExportName.file(ExportName.of("invoices", new Query(Map.of())), "海港", DAY))
                .isEqualTo("invoices-海港-2026-11-29");
    }

    @Test
    void holdsNothingThatAFileSystemStumblesOver() {
        var query = new Query(Map.of("q", "a/b: c? \r\n\"x\" " + "long ".repeat(90)));

        var name = ExportName.file(ExportName.of("invoices", query), "Acme/", DAY);

        assertThat(name).hasSizeLessThanOrEqualTo(120).startsWith("invoices-").endsWith("-Acme-2026-11-29")
                .doesNotContainPattern("[/\\\\\"\\s:*?<>|]");
    }
}
