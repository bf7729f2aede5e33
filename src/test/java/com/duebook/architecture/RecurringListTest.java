package com.duebook.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.time.RecurringList;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;

/** The application itself checks jobs and nights when it starts, and a rule of the house that nothing else recurs. */
class RecurringListTest {

    @Test
    void everyPollOnTheListIsStartedBySomebody() throws IOException {
        var list = list();
        var names = new HashSet<>(list.polls().keySet());
        names.addAll(list.pages().keySet());

        assertThat(names).hasSizeGreaterThan(3);
        assertThat(named(names)).isEqualTo(names);
    }

    @Test
    void noticesAPollThatNobodyStarts() throws IOException {
        assertThat(named(Set.of("due-work", "done-by-nobody"))).containsExactly("due-work");
    }

    @Test
    void isWhatEveryWayOfDoingSomethingAgainAndAgainIsHeldAgainst() {
        assertThat(faults("Ticker")).hasSize(6);
        assertThat(faults("AnnotatedTicker")).hasSize(2);
    }

    private static List<String> faults(String bad) {
        return HouseRules.ALL.stream().filter(rule -> rule.bad().getSimpleName().equals(bad))
                .flatMap(rule -> rule.faultsInBad().stream()).toList();
    }

    private static Set<String> named(Set<String> names) throws IOException {
        var found = new HashSet<String>();
        try (var files = Files.walk(OneDoorPerTableTest.PRODUCT)) {
            for (var file : files.filter(path -> path.toString().endsWith(".class")).toList()) {
                Literals.of(Files.readAllBytes(file)).filter(names::contains).forEach(found::add);
            }
        }
        return found;
    }

    private static RecurringList list() throws IOException {
        var environment = new StandardEnvironment();
        new YamlPropertySourceLoader().load("list", new ClassPathResource("recurring.yaml"))
                .forEach(environment.getPropertySources()::addLast);
        return Binder.get(environment).bind("recurring", RecurringList.class).get();
    }
}
