package org.prongsai.measure;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Steps are read and written only as a whole, so they stay in one column, in order, as a JSON array. */
@Converter
class StepsConverter implements AttributeConverter<List<String>, String> {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<String>> TYPE = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(List<String> steps) {
        return JSON.writeValueAsString(steps);
    }

    @Override
    public List<String> convertToEntityAttribute(String json) {
        return JSON.readValue(json, TYPE);
    }
}
