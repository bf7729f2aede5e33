package com.duebook.portal;

import com.duebook.text.BundledTexts;
import com.duebook.text.Texts;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * The payers' pages, from files of our own only: {@code portal/<name>.html}. What a model holds is printed, never
 * evaluated.
 */
@Component
class PayTemplates {

    private final SpringTemplateEngine engine = new SpringTemplateEngine();

    PayTemplates(Texts texts) {
        var files = new ClassLoaderTemplateResolver();
        files.setPrefix("portal/");
        files.setSuffix(".html");
        files.setTemplateMode(TemplateMode.HTML);
        files.setCharacterEncoding(StandardCharsets.UTF_8.name());
        engine.setTemplateResolver(files);
        engine.setMessageResolver(new BundledTexts(texts));
    }

    String draw(String name, Locale language, Map<String, Object> model) {
        return engine.process(name, new Context(language, model));
    }
}
