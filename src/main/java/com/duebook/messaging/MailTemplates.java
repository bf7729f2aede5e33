package com.duebook.messaging;

import com.duebook.smtp.HeaderText;
import com.duebook.smtp.Letterhead;
import com.duebook.text.BundledTexts;
import com.duebook.text.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * The mails' words, from files of our own only: {@code mail/<template>.txt}, whose first line is the subject, and
 * {@code mail/<template>.html}. What a model holds is printed, never evaluated.
 */
@Component
class MailTemplates {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z-]*");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(?:#\\w+\\.\\w+\\()?!?([a-z]\\w*)");
    private static final Pattern LOOP = Pattern.compile("th:each=\"(\\w+)");
    private static final Set<String> GIVEN = Set.of("sender", "footer", "language", "accent", "accentDark", "hasLogo", "title", "lines");

    private final SpringTemplateEngine engine = new SpringTemplateEngine();
    private final Map<String, Set<String>> placeholders = new ConcurrentHashMap<>();

    private final Texts texts;

    MailTemplates(Texts texts) {
        this.texts = texts;
        engine.addTemplateResolver(resolver("*.html", TemplateMode.HTML));
        engine.addTemplateResolver(resolver("*.txt", TemplateMode.TEXT));
        engine.setMessageResolver(new BundledTexts(texts));
    }

    /** @throws IllegalArgumentException when the model does not fit the template: a defect of the caller */
    void check(OutgoingMail mail) {
        var wanted = placeholders.computeIfAbsent(mail.template(), MailTemplates::placeholders);
        if (!mail.model().keySet().equals(wanted)) {
            throw new IllegalArgumentException(
                    "mail " + mail.template() + " needs " + wanted + ", not " + mail.model().keySet());
        }
        mail.model().forEach((name, value) -> {
            if (name.endsWith("ink") && !value.toString().matches("(https?://\\S+)?")) {
                throw new IllegalArgumentException("no link: " + name);
            }
        });
    }

    Written write(MailRow mail, Letterhead from) {
        var variables = new HashMap<>(mail.model());
        variables.put("sender", from.name());
        variables.put("footer", from.name().equals("Duebook") ? texts.get("messaging.mail.footer.own", mail.language())
                : texts.get("messaging.mail.footer", mail.language()));
        variables.put("language", mail.language().toLanguageTag());
        variables.put("accent", Accent.of(from).light());
        variables.put("accentDark", Accent.of(from).dark());
        variables.put("hasLogo", from.logo() != null);
        variables.put("lines", from.lines());
        var plain = engine.process(mail.template() + ".txt", new Context(mail.language(), variables));
        var lineEnd = plain.indexOf('\n');
        var title = HeaderText.of(plain.substring(0, lineEnd));
        variables.put("title", title);
        var html = engine.process(mail.template() + ".html", new Context(mail.language(), variables));
        return new Written(title, plain.substring(lineEnd + 1).strip() + "\n", html);
    }

    record Written(String title, String text, String html) {}

    private static ClassLoaderTemplateResolver resolver(String names, TemplateMode mode) {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("mail/");
        resolver.setResolvablePatterns(Set.of(names));
        resolver.setTemplateMode(mode);
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        return resolver;
    }

    /** What the files of a template ask the model for. */
    private static Set<String> placeholders(String template) {
        if (!NAME.matcher(template).matches()) {
            throw new IllegalArgumentException("no template: " + template);
        }
        var files = read(template + ".txt") + read(template + ".html");
        var found = new HashSet<String>();
        VARIABLE.matcher(files).results().forEach(use -> found.add(use.group(1)));
        LOOP.matcher(files).results().forEach(loop -> found.remove(loop.group(1)));
        found.removeAll(GIVEN);
        return Set.copyOf(found);
    }

    private static String read(String file) {
        try {
            return new ClassPathResource("mail/" + file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
