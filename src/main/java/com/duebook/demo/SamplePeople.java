package com.duebook.demo;

import java.util.List;
import java.util.Locale;

/** Whom the demo's mails greet; nobody real. */
final class SamplePeople {

    private static final List<String> LATIN = List.of("Maeve Rask", "Owen Tully", "Ida Sorrel", "Luc Perran", "Hanna Brook", "Tam Quillan",
            "Nora Field", "Jonas Weir", "Clara Moss", "Piet Vanden", "Elin Marsh");
    private static final List<String> CHINESE = List.of("王丽", "李强", "陈静", "赵敏", "周洋", "吴磊", "孙悦");

    private SamplePeople() {}

    /** The same for a customer each time. */
    static String at(String customer, Locale language) {
        var names = language.getLanguage().equals("zh") ? CHINESE : LATIN;
        return names.get(Math.floorMod(customer.hashCode(), names.size()));
    }
}
