package org.hemeroteca.gateway.map;

import static java.lang.annotation.ElementType.FIELD;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A part of the map, written as numbers in a parameter. */
@Target(FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = MapArea.Validator.class)
public @interface MapArea {
    AreaForm value();

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Says in which form it should have been. */
    class Validator implements ConstraintValidator<MapArea, String> {
        private AreaForm form;

        @Override
        public void initialize(MapArea area) {
            form = area.value();
        }

        @Override
        public boolean isValid(String written, ConstraintValidatorContext context) {
            if (written == null || form.matches(written)) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(form.message()).addConstraintViolation();
            return false;
        }
    }
}
