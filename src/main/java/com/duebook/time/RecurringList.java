package com.duebook.time;

import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What {@code recurring.yaml} lists, by name.
 *
 * @param jobs cron of JobRunr, with seconds if it has six fields, in UTC
 * @param nights kinds of work
 * @param polls time from the end of one to the next, in each process; zero for never
 * @param pages the same for a page in a browser
 */
@ConfigurationProperties("recurring")
public record RecurringList(
        Map<String, String> jobs, List<String> nights, Map<String, Duration> polls, Map<String, Duration> pages) {

    /** @throws IllegalStateException unless there is what is listed, and nothing else */
    public static void requireSame(Collection<String> listed, Collection<String> there) {
        if (!Set.copyOf(listed).equals(Set.copyOf(there))) {
            throw new IllegalStateException("recurring.yaml lists %s, which nobody does, and lacks %s, which somebody would"
                    .formatted(without(listed, there), without(there, listed)));
        }
    }

    /** @throws IllegalStateException when it is not listed */
    static Duration pause(Map<String, Duration> listed, String name) {
        var pause = listed.get(name);
        if (pause == null) {
            throw new IllegalStateException("recurring.yaml does not list " + name);
        }
        return pause;
    }

    /** Of a page in a browser. */
    public Duration page(String name) {
        return pause(pages, name);
    }

    private static Set<String> without(Collection<String> all, Collection<String> others) {
        var left = new HashSet<>(all);
        left.removeAll(Set.copyOf(others));
        return left;
    }
}
