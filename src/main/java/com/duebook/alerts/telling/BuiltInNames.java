package com.duebook.alerts.telling;

import com.duebook.definition.TenantWords;
import com.duebook.text.Texts;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The names that come with the product, in each reader's language as long as nobody has given the rule another. */
@Component
public class BuiltInNames {

    private final Map<String, TenantWords> known = new ConcurrentHashMap<>();

    BuiltInNames(Texts texts) {
        add(new TenantWords(texts.get("alerts.builtIn.credit", Locale.ENGLISH),
                texts.get("alerts.builtIn.credit", Locale.SIMPLIFIED_CHINESE)));
    }

    public void add(TenantWords name) {
        known.put(name.english(), name);
        known.put(name.chinese(), name);
    }

    public String name(String name, Locale reader) {
        var builtIn = known.get(name);
        return builtIn == null ? name : builtIn.in(reader);
    }
}
