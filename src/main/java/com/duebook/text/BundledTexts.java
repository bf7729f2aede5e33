package com.duebook.text;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.AbstractMessageResolver;

/** Answers a template's {@code #{key}} from the bundles that screens use too. */
public class BundledTexts extends AbstractMessageResolver {

    private final Texts texts;

    public BundledTexts(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String resolveMessage(
            ITemplateContext context, @Nullable Class<?> origin, String key, Object @Nullable [] arguments) {
        return texts.get(key, context.getLocale(), arguments == null ? new Object[0] : arguments);
    }

    @Override
    public String createAbsentMessageRepresentation(
            ITemplateContext context, @Nullable Class<?> origin, String key, Object @Nullable [] arguments) {
        return key;
    }
}
