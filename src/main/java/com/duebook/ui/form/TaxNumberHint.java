package com.duebook.ui.form;

import com.duebook.identifiers.tax.TaxNumber;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Says under a field that its tax number cannot be right. It can be saved all the same. */
public final class TaxNumberHint {

    private TaxNumberHint() {}

    /** @param code of what is chosen as country: ISO 3166, two letters */
    public static <C> void show(TextField number, HasValue<?, C> country, Function<C, String> code) {
        number.setClassName("warned", false);
        Runnable look = () -> {
            var chosen = country.getValue();
            var words = words(number.getValue(), chosen == null ? null : code.apply(chosen), UI.getCurrent().getLocale());
            number.setHelperText(words);
            number.setClassName("warned", words != null);
        };
        number.addValueChangeListener(changed -> look.run());
        country.addValueChangeListener(changed -> look.run());
        look.run();
    }

    /** @return null where there is nothing to say */
    public static @Nullable String words(@Nullable String number, @Nullable String country, Locale reader) {
        if (number == null || number.isBlank() || !TaxNumber.read(country, number).isToCheck()) {
            return null;
        }
        return TaxNumber.example(country)
                .map(example -> I18NProvider.translate("ui.form.taxNumber.of",
                        Locale.of("", country).getDisplayCountry(reader), example))
                .orElseGet(() -> I18NProvider.translate("ui.form.taxNumber"));
    }
}
