package com.duebook.story;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What vtgate has planned and how often it ran it, since its start.
 *
 * @param plans by statement, with {@code ?} for whatever was bound
 */
record GateFigures(Map<String, Plan> plans) {

    /** @param scatters whether it goes to every shard, as a whole or in a part */
    record Plan(long calls, boolean scatters) {

        /** A plan that was dropped meanwhile, and made anew, counts from nothing. */
        Plan since(long before) {
            return new Plan(calls < before ? calls : calls - before, scatters);
        }

        Plan and(Plan other) {
            return new Plan(calls + other.calls, scatters || other.scatters);
        }
    }

    /** @param address of vtgate's own pages */
    static GateFigures at(String address) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var plans = HttpRequest.newBuilder(URI.create(address).resolve("/debug/query_plans")).build();
            return of(client.send(plans, BodyHandlers.ofString()).body());
        }
    }

    static GateFigures of(String json) {
        var plans = new TreeMap<String, Plan>();
        JsonMapper.shared().readTree(json).properties().forEach(entry -> plans.merge(
                entry.getKey().replaceAll(" /\\*.*?\\*/", "").replaceAll("::?\\w+", "?"), plan(entry.getValue()), Plan::and));
        return new GateFigures(plans);
    }

    private static Plan plan(JsonNode plan) {
        return new Plan(plan.path("ExecCount").asLong(0), plan.path("Instructions").toString().contains("\"Variant\":\"Scatter\""));
    }

    GateFigures since(GateFigures before) {
        return new GateFigures(plans.entrySet().stream()
                .map(now -> Map.entry(now.getKey(), now.getValue().since(before.calls(now.getKey()))))
                .filter(plan -> plan.getValue().calls() > 0)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Plan::and, TreeMap::new)));
    }

    GateFigures scatters() {
        return new GateFigures(plans.entrySet().stream().filter(plan -> plan.getValue().scatters())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Plan::and, TreeMap::new)));
    }

    long calls() {
        return plans.values().stream().mapToLong(Plan::calls).sum();
    }

    private long calls(String statement) {
        return plans.containsKey(statement) ? plans.get(statement).calls() : 0;
    }
}
