package com.duebook.story;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Looks at pages as axe-core does, and for elements that are dead, and keeps what keeps people from using them. */
final class Axe {

    private static final Set<String> GRAVE = Set.of("serious", "critical");

    /** Dark mode changes colours and nothing else. */
    private static final List<String> COLOURS = List.of("color-contrast");

    /** Colours that are inherited fade one element after the other, each when the one before has ended. */
    private static final String AT_REST = """
            async () => {
              const fading = () => document.getAnimations().filter(it => it instanceof CSSTransition);
              for (let still = 0; still < 3; still = fading().length ? 0 : still + 1) {
                fading().forEach(it => it.finish());
                await new Promise(requestAnimationFrame);
              }
            }""";

    private static final String IS_IDLE = """
            () => document.querySelector('h1, h2') && !document.querySelector('.v-loading-indicator:not([style*="none"])')
              && Object.values(window.Vaadin?.Flow?.clients ?? {}).every(it => !it.isActive || !it.isActive())""";

    private final List<String> findings = new ArrayList<>();

    List<String> findings() {
        return findings;
    }

    void look(Page page, String name) {
        page.waitForFunction(IS_IDLE);
        DeadElements.on(page).forEach(element -> findings.add(name + " | dead element | " + element));
        keep(name, builder(page).analyze().getViolations());
    }

    void lookInBothLights(Page page, String name) {
        look(page, name);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        page.evaluate(AT_REST);
        keep(name + " in dark", builder(page).withRules(COLOURS).analyze().getViolations());
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    /** What is well or cannot be told is not listed, which takes longer than to look. */
    private static AxeBuilder builder(Page page) {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).setLegacyMode(true).options(options);
    }

    private void keep(String name, List<Rule> violations) {
        for (var rule : violations) {
            if (GRAVE.contains(rule.getImpact())) {
                rule.getNodes().forEach(node -> findings.add(String.join(" | ", name, rule.getId(),
                        String.valueOf(node.getTarget()), node.getHtml(), node.getFailureSummary())));
            }
        }
    }
}
