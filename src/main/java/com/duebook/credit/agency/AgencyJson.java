package com.duebook.credit.agency;

import com.duebook.credit.report.AgencyReport;
import com.duebook.credit.report.AgencyScore;
import com.duebook.credit.report.FoundCompany;
import com.duebook.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an agency, or a gateway to one, answers. A search: {@code {"companies": [{"id", "name", "registration", "place"}]}}. A
 * report: {@code {"company", "day", "score": {"value", "worst", "best"}, "limit": {"currency", "amount"}, "courtCases",
 * "insolvency", "pdf": true}}; of what is left out nothing is known.
 */
final class AgencyJson {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final int LONGEST_ID = 100;
    private static final int LONGEST = 200;

    private AgencyJson() {}

    /** @param hasPdf whether the report is there as a file, too */
    record Told(AgencyReport report, boolean hasPdf) {

        AgencyReport with(byte[] pdf) {
            return new AgencyReport(report.company(), report.day(), report.score(), report.limit(), report.courtCases(),
                    report.insolvency(), pdf);
        }
    }

    /** Empty where nobody can read it. */
    static Optional<List<FoundCompany>> companies(byte[] body) {
        return read(body).map(node -> node.path("companies")).filter(JsonNode::isArray)
                .map(all -> StreamSupport.stream(all.spliterator(), false)
                        .map(each -> new FoundCompany(text(each, "id"), text(each, "name"), text(each, "registration"),
                                text(each, "place")))
                        .filter(each -> !each.id().isEmpty() && each.id().length() <= LONGEST_ID && !each.name().isEmpty()).toList());
    }

    /** Empty where nobody can read it, or it says something that cannot be. */
    static Optional<Told> report(byte[] body) {
        try {
            return read(body).map(node -> new Told(new AgencyReport(text(node, "company"), LocalDate.parse(text(node, "day")),
                    score(node.path("score")), limit(node.path("limit")), number(node.path("courtCases")),
                    node.path("insolvency").isBoolean() ? node.path("insolvency").asBoolean() : null, new byte[0]),
                    node.path("pdf").asBoolean(false)));
        } catch (RuntimeException wrong) {
            return Optional.empty();
        }
    }

    private static @Nullable AgencyScore score(JsonNode node) {
        return node.isObject() ? new AgencyScore(node.path("value").asInt(), node.path("worst").asInt(), node.path("best").asInt()) : null;
    }

    private static @Nullable Money limit(JsonNode node) {
        return node.isObject()
                ? Money.exactly(new BigDecimal(node.path("amount").asString()), Currency.getInstance(text(node, "currency"))) : null;
    }

    private static @Nullable Integer number(JsonNode node) {
        return node.isIntegralNumber() ? node.asInt() : null;
    }

    private static String text(JsonNode node, String field) {
        var text = node.path(field).asString("").strip();
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    private static Optional<JsonNode> read(byte[] body) {
        try {
            return Optional.of(MAPPER.readTree(body));
        } catch (JacksonException broken) {
            return Optional.empty();
        }
    }
}
