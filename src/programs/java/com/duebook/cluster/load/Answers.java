package com.duebook.cluster.load;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How often which status came back; 0 stands for no answer. */
public final class Answers {

    private final Map<Integer, Integer> counts = new ConcurrentHashMap<>();

    public void add(int status) {
        counts.merge(status, 1, Integer::sum);
    }

    public int all() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Answers that say it is our fault, and lines that broke. */
    public int broken() {
        return counts.entrySet().stream().filter(count -> count.getKey() == Courier.NONE || count.getKey() >= 500)
                .mapToInt(Map.Entry::getValue).sum();
    }

    @Override
    public String toString() {
        return broken() == 0 ? "%,d answers, none 5xx or broken".formatted(all()) : "%,d answers, %d 5xx or broken: %s"
                .formatted(all(), broken(), counts);
    }
}
