package com.duebook.credit.agency;

import com.duebook.credit.evidence.EvidenceFiles;
import com.duebook.credit.report.AgencyReport;
import com.duebook.credit.report.CreditAgency;
import com.duebook.credit.report.FoundCompany;
import com.duebook.installation.Installation;
import com.duebook.problem.Refusal;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Asks over HTTP, in the form that {@link AgencyJson} reads. Asking changes nothing there, so that it is asked again. */
@Component
class HttpAgency implements CreditAgency {

    private static final Logger LOG = LoggerFactory.getLogger(HttpAgency.class);
    private static final int TRIES = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int MOST_JSON = 1_000_000;
    private static final int SERVER_FAULT = 500;

    private final AgencyAddress address;
    private final AgencyKeys keys;
    private final Installation installation;
    private final HttpClient http;

    HttpAgency(AgencyAddress address, AgencyKeys keys, Installation installation) {
        this.address = address;
        this.keys = keys;
        this.installation = installation;
        this.http = HttpClient.newBuilder().followRedirects(Redirect.NEVER).connectTimeout(PATIENCE).build();
    }

    private record Answer(int status, byte[] body) {}

    @Override
    public boolean isOffered() {
        return address.api().isPresent() && keys.key().isPresent();
    }

    @Override
    public String name() {
        return address.name();
    }

    @Override
    @Transactional(propagation = Propagation.NEVER)
    public List<FoundCompany> search(String typed) {
        var answer = ask("/v1/companies?q=" + encoded(typed), MOST_JSON);
        return AgencyJson.companies(answer.body()).orElseThrow(this::unreadable);
    }

    @Override
    @Transactional(propagation = Propagation.NEVER)
    public AgencyReport fetch(String company) {
        var path = "/v1/companies/" + encoded(company) + "/report";
        var told = AgencyJson.report(ask(path, MOST_JSON).body()).orElseThrow(this::unreadable);
        return told.hasPdf() ? told.with(ask(path + ".pdf", EvidenceFiles.MOST_BYTES).body()) : told.with(new byte[0]);
    }

    private Answer ask(String path, int mostBytes) {
        if (installation.isInQuarantine()) {
            throw new Refusal("credit.agency.refusal.quarantine");
        }
        var base = address.api().orElseThrow(() -> new Refusal("credit.agency.refusal.none"));
        var key = keys.key().orElseThrow(() -> new Refusal("credit.agency.refusal.none"));
        var request = HttpRequest.newBuilder(URI.create(base + path)).timeout(PATIENCE)
                .header("Authorization", "Bearer " + key).build();
        for (var left = TRIES; left > 0; left--) {
            var answer = tried(request, mostBytes);
            if (answer.isPresent()) {
                return checked(answer.get(), mostBytes);
            }
        }
        throw new Refusal("credit.agency.refusal.unclear", name());
    }

    /** Empty where another try may help. */
    private Optional<Answer> tried(HttpRequest request, int mostBytes) {
        try {
            var response = http.send(request, BodyHandlers.ofInputStream());
            try (var body = response.body()) {
                var answer = new Answer(response.statusCode(), body.readNBytes(mostBytes + 1));
                return answer.status() >= SERVER_FAULT ? Optional.empty() : Optional.of(answer);
            }
        } catch (IOException lost) {
            LOG.warn("the credit agency did not answer: {}", lost.toString());
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Refusal("credit.agency.refusal.unclear", name());
        }
    }

    private Answer checked(Answer answer, int mostBytes) {
        return switch (answer.status()) {
            case 200 -> {
                if (answer.body().length > mostBytes) {
                    throw unreadable();
                }
                yield answer;
            }
            case 401, 403 -> throw new Refusal("credit.agency.refusal.key", name());
            case 404 -> throw new Refusal("credit.agency.refusal.noReport", name());
            default -> throw unreadable();
        };
    }

    private Refusal unreadable() {
        return new Refusal("credit.agency.refusal.unreadable", name());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
