package org.prongsai.audit;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Converter
class FieldChangesConverter implements AttributeConverter<List<FieldChange>, String> {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<FieldChange>> TYPE = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(List<FieldChange> changes) {
        return JSON.writeValueAsString(changes);
    }

    @Override
    public List<FieldChange> convertToEntityAttribute(String json) {
        return JSON.readValue(json, TYPE);
    }
}
