package org.hemeroteca.entities.pipeline;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.PARAMETER;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A text that UTF-8 and PostgreSQL can hold: no NUL and no lone surrogate. The message says where the first one stands. */
@Target({FIELD, PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = StorableText.Validator.class)
public @interface StorableText {
    String message() default "must be well-formed Unicode without NUL";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Looks for the first character that cannot be stored. */
    class Validator implements ConstraintValidator<StorableText, String> {
        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            int fault = text == null ? -1 : firstFault(text);
            if (fault >= 0) {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate(describe(text, fault))
                        .addConstraintViolation();
            }
            return fault < 0;
        }

        private static int firstFault(String text) {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                boolean pair = i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1));
                if (c == 0 || Character.isSurrogate(c) && !pair) {
                    return i;
                }
                i += pair ? 1 : 0;
            }
            return -1;
        }

        private static String describe(String text, int fault) {
            String what = text.charAt(fault) == 0 ? "NUL" : "a lone surrogate";
            return "has %s at character %d".formatted(what, text.codePointCount(0, fault));
        }
    }
}
