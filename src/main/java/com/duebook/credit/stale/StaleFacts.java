package com.duebook.credit.stale;

import com.duebook.facts.FactKey;
import com.duebook.facts.FactQuery;
import com.duebook.facts.FactSheet;
import com.duebook.facts.FactSource;
import com.duebook.facts.FactUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How much of a credit file is to be asked for again. */
@Component
public class StaleFacts implements FactSource {

    /** Of balance sheet, credit report, checks and references. */
    public static final FactKey STALE_INPUTS = new FactKey("STALE_INPUTS", FactUnit.COUNT);

    private final StaleInputs inputs;

    StaleFacts(StaleInputs inputs) {
        this.inputs = inputs;
    }

    @Override
    public List<FactKey> keys() {
        return List.of(STALE_INPUTS);
    }

    @Override
    public void read(FactQuery query, FactSheet sheet) {
        inputs.on(query).stream().collect(Collectors.groupingBy(StaleInput::customer, Collectors.counting()))
                .forEach((UUID customer, Long count) -> sheet.number(customer, STALE_INPUTS, count));
    }
}
