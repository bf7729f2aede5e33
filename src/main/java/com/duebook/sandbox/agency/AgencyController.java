package com.duebook.sandbox.agency;

import com.duebook.sandbox.stripe.InSandbox;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers as an agency does, to whoever brings a key that begins as its keys do. */
@InSandbox
@RestController
@RequestMapping("/sandbox/agency/v1/companies")
class AgencyController {

    private static final String KEY = "Bearer agency_test_";

    private final Clock clock;

    AgencyController(Clock clock) {
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<?> search(@RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String key,
            @RequestParam String q) {
        return !isKnown(key) ? refused() : ResponseEntity.ok(Map.of("companies", SampleCompany.matching(q).stream()
                .map(company -> Map.of("id", company.id(), "name", company.name(), "registration", company.registration(),
                        "place", company.place()))
                .toList()));
    }

    @GetMapping("/{id}/report")
    ResponseEntity<?> report(@RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String key,
            @PathVariable String id) {
        return !isKnown(key) ? refused() : reported(id).<ResponseEntity<?>>map(company -> ResponseEntity.ok(told(company)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @GetMapping("/{id}/report.pdf")
    ResponseEntity<?> pdf(@RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String key,
            @PathVariable String id) {
        return !isKnown(key) ? refused() : reported(id).<ResponseEntity<?>>map(company -> ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .body(PlainPdf.of(List.of("Credit report (sandbox)", company.id() + "  " + day(company), "Score " + company.score()
                        + " of 100", "Court cases " + company.courtCases()))))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private Map<String, Object> told(SampleCompany company) {
        var told = new LinkedHashMap<String, Object>();
        told.put("company", company.name());
        told.put("day", day(company).toString());
        told.put("score", Map.of("value", company.score(), "worst", 0, "best", 100));
        if (company.limit() != null) {
            told.put("limit", Map.of("currency", company.currency(), "amount", company.limit().toString()));
        }
        told.put("courtCases", company.courtCases());
        told.put("insolvency", company.insolvent());
        told.put("pdf", true);
        return told;
    }

    private static Optional<SampleCompany> reported(String id) {
        return SampleCompany.of(id).filter(company -> company.daysAgo() != null);
    }

    private LocalDate day(SampleCompany company) {
        return LocalDate.now(clock).minusDays(company.daysAgo() == null ? 0 : company.daysAgo());
    }

    private static boolean isKnown(@Nullable String key) {
        return key != null && key.startsWith(KEY);
    }

    private static ResponseEntity<?> refused() {
        return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
    }
}
